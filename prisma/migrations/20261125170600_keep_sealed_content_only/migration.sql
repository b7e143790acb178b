-- Nothing readable may be lost: what the step before has not sealed stops this here.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM "users" WHERE "email" IS NULL)
    OR EXISTS (SELECT 1 FROM "cases" WHERE "content" IS NULL)
    OR EXISTS (SELECT 1 FROM "case_openings" WHERE "words" IS NULL)
    OR EXISTS (SELECT 1 FROM "reports" WHERE "snapshot" IS NULL)
  THEN
    RAISE EXCEPTION 'content is stored that was not sealed yet: start the application, which seals it';
  END IF;
END
$$;

DROP TABLE "plain_case_facts";
DROP TABLE "plain_owner_invitations";
DROP INDEX "users_email_key";
DROP INDEX "cases_owner_id_requesting_state_requested_state_id_idx";
DROP INDEX "reports_pdf_sha256_key";
ALTER TABLE "cases" DROP CONSTRAINT "cases_owner_id_fkey";

ALTER TABLE "users"
  DROP COLUMN "plain_email",
  DROP COLUMN "plain_name",
  ALTER COLUMN "org_id" SET NOT NULL,
  ALTER COLUMN "email_index" SET NOT NULL,
  ALTER COLUMN "email" SET NOT NULL,
  ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "sessions" ALTER COLUMN "org_id" SET NOT NULL;
ALTER TABLE "cases"
  DROP COLUMN "plain_owner_id",
  DROP COLUMN "reference",
  DROP COLUMN "requesting_state",
  DROP COLUMN "requested_state",
  ALTER COLUMN "org_id" SET NOT NULL,
  ALTER COLUMN "content" SET NOT NULL;
ALTER TABLE "case_rows"
  ADD COLUMN "org_id" UUID NOT NULL,
  ALTER COLUMN "states" SET NOT NULL;
ALTER TABLE "case_openings"
  DROP COLUMN "plain_words",
  ALTER COLUMN "org_id" SET NOT NULL,
  ALTER COLUMN "words" SET NOT NULL;
ALTER TABLE "reports"
  DROP COLUMN "plain_snapshot",
  DROP COLUMN "plain_pdf",
  DROP COLUMN "snapshot_hash",
  DROP COLUMN "pdf_sha256",
  ALTER COLUMN "org_id" SET NOT NULL,
  ALTER COLUMN "snapshot" SET NOT NULL,
  ALTER COLUMN "pdf" SET NOT NULL,
  ALTER COLUMN "pdf_index" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");

-- CreateIndex
CREATE INDEX "invitations_org_id_idx" ON "invitations"("org_id");

-- CreateIndex
CREATE INDEX "case_members_case_id_idx" ON "case_members"("case_id");

-- CreateIndex
CREATE INDEX "audit_events_org_id_seq_idx" ON "audit_events"("org_id", "seq");

-- CreateIndex
CREATE INDEX "cases_org_id_idx" ON "cases"("org_id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_org_id_pdf_index_key" ON "reports"("org_id", "pdf_index");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_index_key" ON "users"("email_index");

-- CreateIndex
CREATE INDEX "users_org_id_idx" ON "users"("org_id");

-- AddForeignKey
ALTER TABLE "organisation_keys" ADD CONSTRAINT "organisation_keys_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_keys" ADD CONSTRAINT "case_keys_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_members" ADD CONSTRAINT "case_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "reports_are_frozen"
  BEFORE UPDATE ON "reports"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"('an issued report is frozen');

-- The application's own role: it owns nothing, sees one organisation at a time, and cannot touch what was recorded.
-- On a real server it is the group of the login that the web process has; on the embedded database a transaction
-- takes it on.
DO $$
BEGIN
  CREATE ROLE "article_three_web" NOLOGIN NOSUPERUSER NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- A role belongs to the server, and another database of ours has made it.
END
$$;
GRANT USAGE ON SCHEMA "public" TO "article_three_web";
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "organisations", "organisation_keys", "instance_keys", "users", "sessions", "invitations",
  "cases", "case_keys", "case_members", "case_rows", "case_openings", "reports" TO "article_three_web";
GRANT SELECT, INSERT ON "audit_events" TO "article_three_web";
GRANT SELECT, UPDATE ON "audit_head" TO "article_three_web";
GRANT SELECT ON "library_version", "evidence_records", "decided_cases", "jurisdictions" TO "article_three_web";
-- Which schema this is, for those who ask whether it runs. Where the tables are only compared, there is no history.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON "_prisma_migrations" TO "article_three_web";
  END IF;
END
$$;

-- Which organisation a transaction works for, and which door it came through: set by lib/server/database/tenant.ts,
-- for the transaction alone. A setting that was set once and is gone reads as ''.
CREATE FUNCTION "app_org"() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.org', true), '')::uuid $$;
CREATE FUNCTION "app_before_sign_in"() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.door', true) = 'before-sign-in', false) $$;

-- The settings are asked once a query, not once a row.
-- Content: of the one organisation.
ALTER TABLE "cases" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "cases" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "cases" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "cases" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "case_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "case_keys" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "case_keys" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "case_members" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_members" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "case_members" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "case_members" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "case_rows" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_rows" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "case_rows" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "case_rows" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "case_openings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_openings" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "case_openings" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "case_openings" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));
ALTER TABLE "reports" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reports" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "reports" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "reports" TO "article_three_web" USING ("org_id" = (SELECT "app_org"())) WITH CHECK ("org_id" = (SELECT "app_org"()));

-- Who somebody is has to be found out before their organisation is known.
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "organisations" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "organisations" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "organisations" TO "article_three_web" USING ("id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));
ALTER TABLE "organisation_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "organisation_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "organisation_keys" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "organisation_keys" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "users" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "users" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "users" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sessions" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "sessions" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "sessions" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invitations" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "invitations" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "invitations" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));

-- The trail: an organisation sees its own part. What concerns none is for the operator.
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "audit_events" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "audit_events" FOR SELECT TO "article_three_web" USING ("org_id" = (SELECT "app_org"()));
CREATE POLICY "append" ON "audit_events" FOR INSERT TO "article_three_web"
  WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));

INSERT INTO "audit_head" ("id", "seq", "hash")
SELECT 1, coalesce(last."seq", 0), coalesce(last."hash", repeat('0', 64))
FROM (SELECT 1) AS one
LEFT JOIN LATERAL (SELECT "seq", "hash" FROM "audit_events" ORDER BY "seq" DESC LIMIT 1) AS last ON true;
