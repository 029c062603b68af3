-- "StatementTextRow" gets a copy of all that filters look at, in the order of lists: hits of the full text need not be looked
-- up one by one in "Statement", and src/store/entries.ts reads it into memory for counting. Like the index itself it is made by
-- src/store/search/text-index.ts, so every change of a statement is now noted in "StatementTextStale".

-- DropTable
DROP TABLE "StatementTextRow";
INSERT INTO "StatementText"("StatementText") VALUES ('delete-all');

-- CreateTable
CREATE TABLE "StatementTextRow" (
    "row" INTEGER NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL,
    "sortDay" TEXT NOT NULL,
    "saidFrom" TEXT,
    "saidTo" TEXT,
    "publishedFrom" TEXT,
    "publishedTo" TEXT,
    "type" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "outlet" TEXT,
    "people" TEXT,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "StatementTextRow_id_fkey" FOREIGN KEY ("id") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "StatementTextRow_id_key" ON "StatementTextRow"("id");

-- The rows that came, went or changed, each once, the latest with the highest number: whoever has read them up to a number
-- finds here what to read again.

-- CreateTable
CREATE TABLE "StatementTextChange" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "row" INTEGER NOT NULL UNIQUE ON CONFLICT REPLACE
);

-- CreateTrigger
CREATE TRIGGER "StatementTextRow_comes" AFTER INSERT ON "StatementTextRow"
BEGIN
    INSERT INTO "StatementTextChange" ("row") VALUES (NEW."row");
END;

-- CreateTrigger
CREATE TRIGGER "StatementTextRow_goes" AFTER DELETE ON "StatementTextRow"
BEGIN
    INSERT INTO "StatementTextChange" ("row") VALUES (OLD."row");
END;

-- DropTrigger
DROP TRIGGER "Statement_is_indexed_again";
DROP TRIGGER "Statement_leaves_the_index";
DROP TRIGGER "Article_title_is_indexed_again";

-- CreateTrigger
CREATE TRIGGER "Statement_is_indexed_again" AFTER UPDATE ON "Statement"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" VALUES (NEW."id");
END;

-- CreateTrigger
CREATE TRIGGER "Statement_leaves_the_index" BEFORE DELETE ON "Statement"
BEGIN
    DELETE FROM "StatementText" WHERE rowid = (SELECT "row" FROM "StatementTextRow" WHERE "id" = OLD."id");
    DELETE FROM "StatementTextRow" WHERE "id" = OLD."id";
    DELETE FROM "StatementTextStale" WHERE "statementId" = OLD."id";
END;

-- CreateTrigger
CREATE TRIGGER "Article_is_indexed_again" AFTER UPDATE OF "title", "outlet" ON "Article"
BEGIN
    INSERT OR IGNORE INTO "StatementTextStale" SELECT "id" FROM "Statement" WHERE "articleId" = NEW."id";
END;

INSERT OR IGNORE INTO "StatementTextStale" SELECT "id" FROM "Statement";
