-- AlterTable
ALTER TABLE "library_version" ADD COLUMN     "contrary" JSONB NOT NULL DEFAULT '[]';
