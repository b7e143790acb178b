-- CreateTable
CREATE TABLE "sealed_notes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "sealed_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sealed_notes_case_id_idx" ON "sealed_notes"("case_id");

-- AddForeignKey
ALTER TABLE "sealed_notes" ADD CONSTRAINT "sealed_notes_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Content, of the one organisation: as in 20261125170600_keep_sealed_content_only.
GRANT SELECT, INSERT, UPDATE, DELETE ON "sealed_notes" TO "article_three_web";
ALTER TABLE "sealed_notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sealed_notes" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "sealed_notes" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "sealed_notes" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
