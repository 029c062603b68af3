-- DropIndex
DROP INDEX "Article_publishedFrom_id_idx";

-- DropIndex
DROP INDEX "Statement_publishedFrom_id_idx";

-- DropIndex
DROP INDEX "Statement_sortDay_id_idx";

-- CreateIndex
CREATE INDEX "Article_publishedFrom_id_publishedTo_idx" ON "Article"("publishedFrom", "id", "publishedTo");

-- CreateIndex
CREATE INDEX "Statement_sortDay_id_saidFrom_saidTo_idx" ON "Statement"("sortDay", "id", "saidFrom", "saidTo");

-- CreateIndex
CREATE INDEX "Statement_publishedFrom_id_publishedTo_idx" ON "Statement"("publishedFrom", "id", "publishedTo");

-- The full-text index, which src/store/search/text-index.ts fills and explains. It holds folded and stemmed words, which SQL
-- cannot make, so the triggers only note what has to be indexed anew.

-- CreateTable
CREATE VIRTUAL TABLE "StatementText" USING fts5(
    "words", "stems", "tails", "titleWords", "titleStems", "people",
    content='', contentless_delete=1, tokenize='ascii', prefix='3'
);
INSERT INTO "StatementText"("StatementText", "rank") VALUES ('rank', 'bm25(4.0, 2.0, 1.0, 1.5, 0.5, 0.0)');

-- CreateTable
CREATE TABLE "StatementTextRow" (
    "row" INTEGER NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    CONSTRAINT "StatementTextRow_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "StatementTextRow_statementId_key" ON "StatementTextRow"("statementId");

-- CreateTable
CREATE TABLE "StatementTextStale" ("statementId" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
INSERT INTO "StatementTextStale" SELECT "id" FROM "Statement";

-- CreateTrigger
CREATE TRIGGER "Statement_is_indexed" AFTER INSERT ON "Statement"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" VALUES (NEW."id");
END;

-- CreateTrigger
CREATE TRIGGER "Statement_is_indexed_again" AFTER UPDATE OF "text", "sortDay", "articleId" ON "Statement"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" VALUES (NEW."id");
END;

-- CreateTrigger
CREATE TRIGGER "Statement_leaves_the_index" BEFORE DELETE ON "Statement"
BEGIN
    DELETE FROM "StatementText" WHERE rowid = (SELECT "row" FROM "StatementTextRow" WHERE "statementId" = OLD."id");
    DELETE FROM "StatementTextRow" WHERE "statementId" = OLD."id";
    DELETE FROM "StatementTextStale" WHERE "statementId" = OLD."id";
END;

-- CreateTrigger
CREATE TRIGGER "StatementParty_is_indexed" AFTER INSERT ON "StatementParty"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" VALUES (NEW."statementId");
END;

-- CreateTrigger
CREATE TRIGGER "StatementParty_is_indexed_again" AFTER UPDATE OF "speakerId", "party" ON "StatementParty"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" VALUES (NEW."statementId");
END;

-- CreateTrigger
CREATE TRIGGER "StatementParty_leaves_the_index" AFTER DELETE ON "StatementParty"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" VALUES (OLD."statementId");
END;

-- CreateTrigger
CREATE TRIGGER "Article_title_is_indexed_again" AFTER UPDATE OF "title" ON "Article"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" SELECT "id" FROM "Statement" WHERE "articleId" = NEW."id";
END;
