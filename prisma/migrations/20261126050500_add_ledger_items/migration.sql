-- CreateTable
CREATE TABLE "ledger_items" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "ledger_items_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_items_org_id_seq_key" ON "ledger_items"("org_id", "seq");

-- AddForeignKey
ALTER TABLE "ledger_items" ADD CONSTRAINT "ledger_items_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Content, of the one organisation: as in 20261125170600_keep_sealed_content_only. Nothing of a ledger is taken out of it again.
GRANT SELECT, INSERT, UPDATE ON "ledger_items" TO "article_three_web";
ALTER TABLE "ledger_items" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ledger_items" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "ledger_items" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "ledger_items" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
