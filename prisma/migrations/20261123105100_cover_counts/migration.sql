-- DropIndex
DROP INDEX "Statement_sortDay_id_saidFrom_saidTo_idx";

-- CreateIndex
CREATE INDEX "Statement_sortDay_id_saidFrom_saidTo_status_type_act_articleId_idx" ON "Statement"("sortDay", "id", "saidFrom", "saidTo", "status", "type", "act", "articleId");
