-- The library is searched in memory, together with what is sealed here: docs/decisions/0048. The extension `unaccent` stays:
-- earlier migrations need it, and on a shared server it may be somebody else's.
ALTER TABLE "evidence_records" DROP COLUMN "search";
DROP FUNCTION "evidence_search"(text, text, text[], jsonb);
DROP FUNCTION "fold_accents"(text);
