-- AlterTable
ALTER TABLE "document_editions" ADD COLUMN     "pdfa" BYTEA,
ADD COLUMN     "pdfa_index" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "document_editions_org_id_pdfa_index_key" ON "document_editions"("org_id", "pdfa_index");
