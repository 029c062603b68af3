-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "outlet" TEXT,
    "author" TEXT,
    "url" TEXT,
    "externalId" TEXT,
    "language" TEXT NOT NULL,
    "publishedFrom" TEXT,
    "publishedTo" TEXT,
    "publishedPrecision" TEXT NOT NULL,
    "publishedPhrase" TEXT,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT,
    "extractorVersion" TEXT,
    "previousVersionId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Article_previousVersionId_fkey" FOREIGN KEY ("previousVersionId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "gender" TEXT,
    "wikidata" TEXT,
    "origin" TEXT NOT NULL,
    "mergedIntoId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerAlias" (
    "speakerId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "origin" TEXT NOT NULL,

    PRIMARY KEY ("speakerId", "folded"),
    CONSTRAINT "SpeakerAlias_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerRole" (
    "speakerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,

    PRIMARY KEY ("speakerId", "position"),
    CONSTRAINT "SpeakerRole_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "speakerId" TEXT,
    "mention" TEXT,
    "role" TEXT,
    "cue" TEXT,
    "addressee" TEXT,
    "saidFrom" TEXT,
    "saidTo" TEXT,
    "saidPrecision" TEXT NOT NULL,
    "saidPhrase" TEXT,
    "publishedFrom" TEXT,
    "publishedTo" TEXT,
    "sortDay" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "rule" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'unreviewed',
    "origin" TEXT NOT NULL DEFAULT 'article',
    "extractorVersion" TEXT,
    "articleId" TEXT NOT NULL,
    "nestedInId" TEXT,
    "refersToId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_nestedInId_fkey" FOREIGN KEY ("nestedInId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_refersToId_fkey" FOREIGN KEY ("refersToId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementSpan" (
    "statementId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "part", "position"),
    CONSTRAINT "StatementSpan_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementParty" (
    "statementId" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "mention" TEXT,
    "role" TEXT,

    PRIMARY KEY ("statementId", "party", "position"),
    CONSTRAINT "StatementParty_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementParty_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "who" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "statementId" TEXT,
    "speakerId" TEXT,
    "articleId" TEXT,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT NOT NULL,
    "extractorVersion" TEXT,
    "undoes" TEXT,
    CONSTRAINT "Revision_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_previousVersionId_key" ON "Article"("previousVersionId");

-- CreateIndex
CREATE INDEX "Article_url_idx" ON "Article"("url");

-- CreateIndex
CREATE INDEX "Article_sha256_idx" ON "Article"("sha256");

-- CreateIndex
CREATE INDEX "Article_outlet_idx" ON "Article"("outlet");

-- CreateIndex
CREATE INDEX "Article_publishedFrom_id_idx" ON "Article"("publishedFrom", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_slug_key" ON "Speaker"("slug");

-- CreateIndex
CREATE INDEX "Speaker_name_idx" ON "Speaker"("name");

-- CreateIndex
CREATE INDEX "Speaker_mergedIntoId_idx" ON "Speaker"("mergedIntoId");

-- CreateIndex
CREATE INDEX "SpeakerAlias_folded_idx" ON "SpeakerAlias"("folded");

-- CreateIndex
CREATE INDEX "Statement_sortDay_id_idx" ON "Statement"("sortDay", "id");

-- CreateIndex
CREATE INDEX "Statement_speakerId_sortDay_id_idx" ON "Statement"("speakerId", "sortDay", "id");

-- CreateIndex
CREATE INDEX "Statement_publishedFrom_id_idx" ON "Statement"("publishedFrom", "id");

-- CreateIndex
CREATE INDEX "Statement_updatedAt_id_idx" ON "Statement"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_articleId_idx" ON "Statement"("articleId");

-- CreateIndex
CREATE INDEX "Statement_nestedInId_idx" ON "Statement"("nestedInId");

-- CreateIndex
CREATE INDEX "Statement_refersToId_idx" ON "Statement"("refersToId");

-- CreateIndex
CREATE INDEX "StatementParty_speakerId_party_statementId_idx" ON "StatementParty"("speakerId", "party", "statementId");

-- CreateIndex
CREATE INDEX "Revision_statementId_idx" ON "Revision"("statementId");

-- CreateIndex
CREATE INDEX "Revision_speakerId_idx" ON "Revision"("speakerId");

-- CreateIndex
CREATE INDEX "Revision_articleId_idx" ON "Revision"("articleId");

-- CreateIndex
CREATE INDEX "Revision_change_idx" ON "Revision"("change");

-- CreateIndex
CREATE INDEX "Revision_undoes_idx" ON "Revision"("undoes");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- Kept by the database itself, whoever writes to it: a redefinition of one of these tables drops its triggers, so it has
-- to create them again.

-- CreateTrigger
CREATE TRIGGER "Article_text_is_frozen" BEFORE UPDATE OF "text", "sha256" ON "Article"
WHEN NEW."text" <> OLD."text" OR NEW."sha256" <> OLD."sha256"
BEGIN
    SELECT RAISE(ABORT, 'the text of an article is frozen: store a new version of it');
END;

-- CreateTrigger
CREATE TRIGGER "Revision_is_never_changed" BEFORE UPDATE ON "Revision"
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;

-- CreateTrigger
CREATE TRIGGER "Revision_is_never_deleted" BEFORE DELETE ON "Revision"
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;
