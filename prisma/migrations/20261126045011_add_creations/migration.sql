-- CreateTable
CREATE TABLE "creations" (
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "object_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "creations_pkey" PRIMARY KEY ("org_id","user_id","action","key_hash")
);

-- AddForeignKey
ALTER TABLE "creations" ADD CONSTRAINT "creations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of the one organisation, and written once: as in 20261125170600_keep_sealed_content_only.
GRANT SELECT, INSERT, DELETE ON "creations" TO "article_three_web";
ALTER TABLE "creations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "creations" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "creations" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "creations" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
