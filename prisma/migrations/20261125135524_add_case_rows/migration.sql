-- DropIndex
DROP INDEX "cases_owner_id_idx";

-- CreateTable
CREATE TABLE "case_rows" (
    "case_id" UUID NOT NULL,
    "case_version" INTEGER NOT NULL,
    "cells_hash" TEXT NOT NULL,
    "states" BYTEA,

    CONSTRAINT "case_rows_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_openings" (
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "words" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_openings_pkey" PRIMARY KEY ("case_id","user_id")
);

-- CreateIndex
CREATE INDEX "cases_owner_id_requesting_state_requested_state_id_idx" ON "cases"("owner_id", "requesting_state", "requested_state", "id");

-- AddForeignKey
ALTER TABLE "case_rows" ADD CONSTRAINT "case_rows_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_openings" ADD CONSTRAINT "case_openings_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_openings" ADD CONSTRAINT "case_openings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
