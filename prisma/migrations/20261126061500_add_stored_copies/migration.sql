-- CreateTable
CREATE TABLE "stored_copies" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "stored_by" UUID NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "size" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "source_index" TEXT NOT NULL,
    "content_index" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "stored_copies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "copy_keys" (
    "copy_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "copy_keys_pkey" PRIMARY KEY ("copy_id")
);

-- CreateTable
CREATE TABLE "copy_pages" (
    "copy_id" UUID NOT NULL,
    "page" INTEGER NOT NULL,
    "org_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "copy_pages_pkey" PRIMARY KEY ("copy_id","page")
);

-- CreateTable
CREATE TABLE "custody_events" (
    "id" UUID NOT NULL,
    "copy_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "custody_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "removed_copies" (
    "copy_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_by" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "removed_copies_pkey" PRIMARY KEY ("copy_id")
);

-- CreateIndex
CREATE INDEX "stored_copies_org_id_source_index_idx" ON "stored_copies"("org_id", "source_index");

-- CreateIndex
CREATE INDEX "stored_copies_org_id_content_index_idx" ON "stored_copies"("org_id", "content_index");

-- CreateIndex
CREATE INDEX "custody_events_copy_id_at_idx" ON "custody_events"("copy_id", "at");

-- CreateIndex
CREATE INDEX "removed_copies_org_id_idx" ON "removed_copies"("org_id");

-- AddForeignKey
ALTER TABLE "copy_keys" ADD CONSTRAINT "copy_keys_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "stored_copies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy_pages" ADD CONSTRAINT "copy_pages_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "stored_copies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "stored_copies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Content, of the one organisation: as in 20261125170600_keep_sealed_content_only. What the application may not do with
-- them is what a custody log is worth: it changes no copy and no line of a log, and takes no line away by itself.
GRANT SELECT, INSERT, DELETE ON "stored_copies", "copy_keys" TO "article_three_web";
GRANT SELECT, INSERT ON "copy_pages", "custody_events", "removed_copies" TO "article_three_web";
ALTER TABLE "stored_copies" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stored_copies" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "stored_copies" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "stored_copies" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "copy_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "copy_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "copy_keys" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "copy_keys" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "copy_pages" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "copy_pages" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "copy_pages" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "copy_pages" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "custody_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "custody_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "custody_events" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "custody_events" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "removed_copies" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "removed_copies" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "removed_copies" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "removed_copies" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));

CREATE TRIGGER "stored_copies_are_kept_as_they_came"
  BEFORE UPDATE ON "stored_copies"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('a stored copy is kept as it came');
CREATE TRIGGER "custody_is_appended_to"
  BEFORE UPDATE ON "custody_events"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('a custody log is only added to');
