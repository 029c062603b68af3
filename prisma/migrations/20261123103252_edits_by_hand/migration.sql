-- Somebody may put a statement or a speaker right in Prisma Studio, or with SQL. The program counts up "version" with every
-- change of its own and sets "updatedAt"; where a change comes without, these triggers write the revisions that it owes, and
-- mark the row as a person's, so that the next reading of the article leaves it as it is.
--
-- A later migration that redefines a table named here begins with `PRAGMA legacy_alter_table = ON;`, or SQLite refuses to
-- rename the new table, and creates the triggers of that table again.

-- CreateTrigger
CREATE TRIGGER "Statement_words_are_not_edited" BEFORE UPDATE OF "text" ON "Statement"
WHEN NEW."text" <> OLD."text" AND NEW."version" = OLD."version"
BEGIN
    SELECT RAISE(ABORT, 'the words of a statement are those of its article: correct where they stand');
END;

-- CreateTrigger
CREATE TRIGGER "StatementSpan_is_never_changed" BEFORE UPDATE ON "StatementSpan"
BEGIN
    SELECT RAISE(ABORT, 'the words of a statement are those of its article: correct where they stand');
END;

-- CreateTrigger
CREATE TRIGGER "Statement_is_edited_by_hand"
AFTER UPDATE OF "type", "act", "status", "speakerId", "saidFrom", "saidTo", "saidPrecision", "saidPhrase" ON "Statement"
WHEN NEW."version" = OLD."version" AND (
    NEW."type" <> OLD."type" OR NEW."act" <> OLD."act" OR NEW."status" <> OLD."status"
    OR NEW."speakerId" IS NOT OLD."speakerId" OR NEW."saidFrom" IS NOT OLD."saidFrom" OR NEW."saidTo" IS NOT OLD."saidTo"
    OR NEW."saidPrecision" <> OLD."saidPrecision" OR NEW."saidPhrase" IS NOT OLD."saidPhrase"
)
BEGIN
    INSERT INTO "Revision" ("at", "who", "action", "change", "statementId", "field", "before", "after", "reason")
    SELECT strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), 'database', 'corrected', NEW."id" || '-' || NEW."version", NEW."id",
        "field", "before", "after", 'edited in the database itself'
    FROM (
        SELECT 'type' AS "field", OLD."type" AS "before", NEW."type" AS "after"
        UNION ALL SELECT 'act', OLD."act", NEW."act"
        UNION ALL SELECT 'status', OLD."status",
            iif(NEW."status" = OLD."status" AND NEW."status" IN ('unreviewed', 'withdrawn'), 'corrected', NEW."status")
        UNION ALL SELECT 'speakers', iif(NEW."speakerId" IS OLD."speakerId", NULL, (
            SELECT group_concat("slug", ', ') FROM (
                SELECT "slug" FROM "StatementParty" JOIN "Speaker" ON "Speaker"."id" = "StatementParty"."speakerId"
                WHERE "statementId" = NEW."id" AND "party" = 'speaker' ORDER BY "position"
            )
        )), iif(NEW."speakerId" IS OLD."speakerId", NULL, (SELECT "slug" FROM "Speaker" WHERE "id" = NEW."speakerId"))
        UNION ALL SELECT 'saidFrom', OLD."saidFrom", NEW."saidFrom"
        UNION ALL SELECT 'saidTo', OLD."saidTo", NEW."saidTo"
        UNION ALL SELECT 'saidPrecision', OLD."saidPrecision", NEW."saidPrecision"
        UNION ALL SELECT 'saidPhrase', OLD."saidPhrase", NEW."saidPhrase"
    ) WHERE "before" IS NOT "after";
    DELETE FROM "StatementParty"
    WHERE "statementId" = NEW."id" AND "party" = 'speaker' AND NEW."speakerId" IS NOT OLD."speakerId";
    INSERT INTO "StatementParty" ("statementId", "party", "position", "speakerId", "mention", "role")
    SELECT NEW."id", 'speaker', 0, NEW."speakerId", NEW."mention", NEW."role"
    WHERE NEW."speakerId" IS NOT OLD."speakerId" AND NEW."speakerId" IS NOT NULL;
    UPDATE "Statement" SET
        "status" = iif(NEW."status" = OLD."status" AND NEW."status" IN ('unreviewed', 'withdrawn'), 'corrected', NEW."status"),
        "sortDay" = coalesce(NEW."saidFrom", NEW."saidTo", NEW."publishedFrom", NEW."publishedTo", ''),
        "deletedAt" = iif(NEW."status" = 'deleted', strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), NULL),
        "version" = NEW."version" + 1,
        "updatedAt" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')
    WHERE "id" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Speaker_is_edited_by_hand" AFTER UPDATE OF "name", "kind", "gender", "wikidata" ON "Speaker"
WHEN NEW."updatedAt" = OLD."updatedAt" AND (
    NEW."name" <> OLD."name" OR NEW."kind" <> OLD."kind" OR NEW."gender" IS NOT OLD."gender"
    OR NEW."wikidata" IS NOT OLD."wikidata"
)
BEGIN
    INSERT INTO "Revision" ("at", "who", "action", "change", "speakerId", "field", "before", "after", "reason")
    SELECT strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), 'database', 'corrected', lower(hex(randomblob(8))), NEW."id",
        "field", "before", "after", 'edited in the database itself'
    FROM (
        SELECT 'name' AS "field", OLD."name" AS "before", NEW."name" AS "after"
        UNION ALL SELECT 'kind', OLD."kind", NEW."kind"
        UNION ALL SELECT 'gender', OLD."gender", NEW."gender"
        UNION ALL SELECT 'wikidata', OLD."wikidata", NEW."wikidata"
    ) WHERE "before" IS NOT "after";
    UPDATE "Speaker" SET "updatedAt" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') WHERE "id" = NEW."id";
END;
