-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "retention_years" INTEGER NOT NULL DEFAULT 5;

-- CreateTable
CREATE TABLE "case_retentions" (
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "until" DATE,
    "held_since" TIMESTAMPTZ(3),
    "hold_reason" BYTEA NOT NULL,

    CONSTRAINT "case_retentions_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "erased_cases" (
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_by" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "erased_cases_pkey" PRIMARY KEY ("case_id")
);

-- CreateIndex
CREATE INDEX "erased_cases_org_id_idx" ON "erased_cases"("org_id");

-- AddForeignKey
ALTER TABLE "case_retentions" ADD CONSTRAINT "case_retentions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An erased case stays erased: its tombstone is written once.
GRANT SELECT, INSERT ON "erased_cases" TO "article_three_web";
GRANT SELECT, INSERT, UPDATE, DELETE ON "case_retentions" TO "article_three_web";
ALTER TABLE "case_retentions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_retentions" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "case_retentions" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "case_retentions" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "erased_cases" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "erased_cases" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "erased_cases" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "erased_cases" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
