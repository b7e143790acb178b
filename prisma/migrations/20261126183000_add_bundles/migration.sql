-- CreateTable
CREATE TABLE "bundles" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "bundles_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bundles_case_id_idx" ON "bundles"("case_id");

-- AddForeignKey
ALTER TABLE "bundles" ADD CONSTRAINT "bundles_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Content, of the one organisation: as in 20261125170600_keep_sealed_content_only.
GRANT SELECT, INSERT, UPDATE, DELETE ON "bundles" TO "article_three_web";
ALTER TABLE "bundles" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "bundles" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "bundles" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "bundles" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
