-- The full text keeps every end of a word that somebody may look for ("abzug" of "truppenabzug") as a token of its own, where it
-- kept each word's stem once, back to front, and was asked for its beginning. src/store/search/text-index.ts makes the index anew.
INSERT INTO "StatementText"("StatementText") VALUES ('delete-all');
INSERT OR IGNORE INTO "StatementTextStale" SELECT "id" FROM "Statement";
