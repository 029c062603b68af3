-- SQLite has no enums: a slip of the hand in Prisma Studio would leave a value that the program cannot read.

-- CreateTrigger
CREATE TRIGGER "Statement_values_are_known"
BEFORE UPDATE OF "type", "act", "status", "saidPrecision", "saidFrom", "saidTo" ON "Statement"
WHEN NEW."version" = OLD."version"
BEGIN
    SELECT RAISE(ABORT, 'type: Direct, Indirect, Reported, FreeIndirect or IndirectFreeIndirect')
    WHERE NEW."type" NOT IN ('Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect');
    SELECT RAISE(ABORT, 'act: assert, deny, demand, announce, promise, warn, accuse, ask, believe or decide')
    WHERE NEW."act" NOT IN
        ('assert', 'deny', 'demand', 'announce', 'promise', 'warn', 'accuse', 'ask', 'believe', 'decide');
    SELECT RAISE(ABORT, 'status: unreviewed, verified, corrected, rejected, withdrawn or deleted')
    WHERE NEW."status" NOT IN ('unreviewed', 'verified', 'corrected', 'rejected', 'withdrawn', 'deleted');
    SELECT RAISE(ABORT, 'saidPrecision: day, month, season, year, range or unknown')
    WHERE NEW."saidPrecision" NOT IN ('day', 'month', 'season', 'year', 'range', 'unknown');
    SELECT RAISE(ABORT, 'saidFrom, saidTo: days such as 2022-01-21, the first not after the last')
    WHERE NEW."saidFrom" IS NOT date(NEW."saidFrom") OR NEW."saidTo" IS NOT date(NEW."saidTo")
        OR NEW."saidFrom" > NEW."saidTo";
END;

-- CreateTrigger
CREATE TRIGGER "Speaker_values_are_known" BEFORE UPDATE OF "kind" ON "Speaker"
WHEN NEW."updatedAt" = OLD."updatedAt"
BEGIN
    SELECT RAISE(ABORT, 'kind: person, government, ministry, party, organisation, agency, media, country, group, document or other')
    WHERE NEW."kind" NOT IN ('person', 'government', 'ministry', 'party', 'organisation', 'agency', 'media', 'country',
        'group', 'document', 'other');
END;
