-- AlterTable
ALTER TABLE "users" ADD COLUMN "isAdminByList" BOOLEAN NOT NULL DEFAULT false;

-- So far nobody but ADMIN_EMAILS made an administrator.
UPDATE "users" SET "isAdminByList" = true WHERE "role" = 'admin';

-- A response that is being streamed while this is applied says again in some seconds that it watches; a row that belongs to nobody cannot stay.
DELETE FROM "film_watchers";

-- AlterTable
ALTER TABLE "film_watchers" ADD COLUMN "userId" TEXT, ADD COLUMN "guestId" TEXT;

-- CreateTable
CREATE TABLE "training_sessions" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "guestId" TEXT,
    "workoutId" TEXT,
    "title" TEXT NOT NULL,
    "exerciseCount" INTEGER NOT NULL,
    "completedSeconds" DOUBLE PRECISION NOT NULL,
    "kcal" DOUBLE PRECISION,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "users_createdAt_id_idx" ON "users"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "films_state_createdAt_planHash_idx" ON "films"("state", "createdAt" DESC, "planHash");

-- CreateIndex
CREATE INDEX "film_watchers_userId_idx" ON "film_watchers"("userId");

-- CreateIndex
CREATE INDEX "film_watchers_guestId_idx" ON "film_watchers"("guestId");

-- CreateIndex
CREATE INDEX "training_sessions_userId_startedAt_id_idx" ON "training_sessions"("userId", "startedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "training_sessions_guestId_startedAt_id_idx" ON "training_sessions"("guestId", "startedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "training_sessions_workoutId_idx" ON "training_sessions"("workoutId");

-- AddForeignKey
ALTER TABLE "film_watchers" ADD CONSTRAINT "film_watchers_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_workoutId_fkey" FOREIGN KEY ("workoutId") REFERENCES "workouts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say -------------------------------------------------------------------------------------------

ALTER TABLE "users" ADD CONSTRAINT "users_isAdminByList_check" CHECK (NOT "isAdminByList" OR "role" = 'admin');
ALTER TABLE "film_watchers" ADD CONSTRAINT "film_watchers_owner_check" CHECK (num_nonnulls("userId", "guestId") = 1);
ALTER TABLE "training_sessions"
    ADD CONSTRAINT "training_sessions_owner_check" CHECK (num_nonnulls("userId", "guestId") = 1),
    ADD CONSTRAINT "training_sessions_exerciseCount_check" CHECK ("exerciseCount" >= 0),
    ADD CONSTRAINT "training_sessions_completedSeconds_check" CHECK ("completedSeconds" >= 0 AND "completedSeconds" < 'Infinity'),
    ADD CONSTRAINT "training_sessions_kcal_check" CHECK ("kcal" >= 0 AND "kcal" < 'Infinity'),
    ADD CONSTRAINT "training_sessions_finishedAt_check" CHECK ("finishedAt" >= "startedAt");
