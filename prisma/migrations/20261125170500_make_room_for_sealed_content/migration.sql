-- Room for what is sealed, beside what was stored readable. Between this migration and the next, the step of the same
-- name (lib/server/database/steps) seals every readable value; the next one refuses to run before that was done.

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "name" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_keys" (
    "org_id" UUID NOT NULL,
    "kek" INTEGER NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "organisation_keys_pkey" PRIMARY KEY ("org_id")
);

-- CreateTable
CREATE TABLE "instance_keys" (
    "name" TEXT NOT NULL,
    "kek" INTEGER NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "instance_keys_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "org_id" UUID,
    "token_hash" TEXT NOT NULL,
    "roles" TEXT[],
    "invited_by" UUID,
    "accepted_by" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_keys" (
    "case_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "case_keys_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_members" (
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_members_pkey" PRIMARY KEY ("user_id","case_id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- What was readable is put aside under another name.
ALTER TABLE "case_facts" RENAME TO "plain_case_facts";
ALTER TABLE "owner_invitations" RENAME TO "plain_owner_invitations";
ALTER TABLE "users" RENAME COLUMN "email" TO "plain_email";
ALTER TABLE "users" RENAME COLUMN "name" TO "plain_name";
ALTER TABLE "cases" RENAME COLUMN "owner_id" TO "plain_owner_id";
ALTER TABLE "case_openings" RENAME COLUMN "words" TO "plain_words";
ALTER TABLE "reports" RENAME COLUMN "snapshot" TO "plain_snapshot";
ALTER TABLE "reports" RENAME COLUMN "pdf" TO "plain_pdf";

ALTER TABLE "users"
  ADD COLUMN "org_id" UUID,
  ADD COLUMN "roles" TEXT[],
  ADD COLUMN "email_index" TEXT,
  ADD COLUMN "email" BYTEA,
  ADD COLUMN "name" BYTEA,
  ADD COLUMN "confirmed_at" TIMESTAMPTZ(3);
ALTER TABLE "sessions" ADD COLUMN "org_id" UUID;
ALTER TABLE "cases" ADD COLUMN "org_id" UUID, ADD COLUMN "content" BYTEA;
ALTER TABLE "case_openings" ADD COLUMN "org_id" UUID, ADD COLUMN "words" BYTEA;
ALTER TABLE "reports"
  ADD COLUMN "org_id" UUID,
  ADD COLUMN "snapshot" BYTEA,
  ADD COLUMN "pdf" BYTEA,
  ADD COLUMN "pdf_index" TEXT;

-- A row of facts is made again from the facts when it is missing.
DELETE FROM "case_rows";

-- Entries written so far are hashed over the fields of format 1.
ALTER TABLE "audit_events" ADD COLUMN "org_id" UUID, ADD COLUMN "format" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "audit_events" ALTER COLUMN "format" SET DEFAULT 2;

-- A report is frozen again when it is sealed.
DROP TRIGGER "reports_are_frozen" ON "reports";
