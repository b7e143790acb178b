-- CreateTable
CREATE TABLE "identity_blocks" (
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "identity_blocks_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "identity_keys" (
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "identity_keys_pkey" PRIMARY KEY ("case_id")
);

-- AddForeignKey
ALTER TABLE "identity_blocks" ADD CONSTRAINT "identity_blocks_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_keys" ADD CONSTRAINT "identity_keys_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Content, of the one organisation: as in 20261125170600_keep_sealed_content_only.
GRANT SELECT, INSERT, UPDATE, DELETE ON "identity_blocks", "identity_keys" TO "article_three_web";
ALTER TABLE "identity_blocks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "identity_blocks" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "identity_blocks" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "identity_blocks" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "identity_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "identity_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "identity_keys" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "identity_keys" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
