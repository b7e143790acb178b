-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "mfa_at" TIMESTAMPTZ(3),
ADD COLUMN     "step_up_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "totp_seeds" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "seed" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "totp_seeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenges" (
    "id" UUID NOT NULL,
    "bound_to" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "challenge" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "totp_seeds_user_id_idx" ON "totp_seeds"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

-- CreateIndex
CREATE INDEX "passkeys_user_id_idx" ON "passkeys"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_user_id_code_hash_key" ON "recovery_codes"("user_id", "code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_challenges_bound_to_purpose_key" ON "passkey_challenges"("bound_to", "purpose");

-- CreateIndex
CREATE INDEX "throttle_expire_idx" ON "throttle"("expire");

-- AddForeignKey
ALTER TABLE "totp_seeds" ADD CONSTRAINT "totp_seeds_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The application's own role, and what it sees: of one organisation, or while it is found out who somebody is.
GRANT SELECT, INSERT, UPDATE, DELETE ON "totp_seeds", "passkeys", "recovery_codes", "passkey_challenges", "throttle"
  TO "article_three_web";
ALTER TABLE "totp_seeds" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "totp_seeds" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "totp_seeds" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "totp_seeds" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));
ALTER TABLE "passkeys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "passkeys" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "passkeys" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "passkeys" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "recovery_codes" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "recovery_codes" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "own_organisation" ON "recovery_codes" TO "article_three_web" USING ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"())) WITH CHECK ("org_id" = (SELECT "app_org"()) OR (SELECT "app_before_sign_in"()));

-- These belong to no organisation: only finding out who somebody is needs them.
ALTER TABLE "passkey_challenges" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "passkey_challenges" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "passkey_challenges" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "before_sign_in" ON "passkey_challenges" TO "article_three_web" USING ((SELECT "app_before_sign_in"())) WITH CHECK ((SELECT "app_before_sign_in"()));
ALTER TABLE "throttle" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "throttle" FORCE ROW LEVEL SECURITY;
CREATE POLICY "operator" ON "throttle" TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY "before_sign_in" ON "throttle" TO "article_three_web" USING ((SELECT "app_before_sign_in"())) WITH CHECK ((SELECT "app_before_sign_in"()));
