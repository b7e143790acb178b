-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_editions" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "pdf" BYTEA NOT NULL,
    "docx" BYTEA NOT NULL,
    "pdf_index" TEXT NOT NULL,
    "docx_index" TEXT NOT NULL,
    "issued_by" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_editions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "documents_case_id_idx" ON "documents"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_editions_document_id_number_key" ON "document_editions"("document_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "document_editions_org_id_pdf_index_key" ON "document_editions"("org_id", "pdf_index");

-- CreateIndex
CREATE UNIQUE INDEX "document_editions_org_id_docx_index_key" ON "document_editions"("org_id", "docx_index");

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_editions" ADD CONSTRAINT "document_editions_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Content, of the one organisation: as in 20261125170600_keep_sealed_content_only. What was issued is never changed.
GRANT SELECT, INSERT, UPDATE, DELETE ON "documents" TO "article_three_web";
GRANT SELECT, INSERT ON "document_editions" TO "article_three_web";
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "documents" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "documents" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "documents" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "document_editions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document_editions" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "document_editions" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "document_editions" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
