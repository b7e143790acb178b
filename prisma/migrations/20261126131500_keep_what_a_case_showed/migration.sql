-- AlterTable
ALTER TABLE "case_openings" ADD COLUMN     "material" BYTEA;
