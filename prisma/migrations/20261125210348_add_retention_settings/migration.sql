-- AlterTable
ALTER TABLE "organisations" ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "settings_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "warning_days" INTEGER NOT NULL DEFAULT 30;
