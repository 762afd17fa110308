-- Written by hand as `prisma migrate dev` would have written it; what Prisma's language cannot say follows at the end.

-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'admin');

-- CreateEnum
CREATE TYPE "film_state" AS ENUM ('queued', 'running', 'finished', 'failed', 'cancelled', 'expired');

-- CreateEnum
CREATE TYPE "clip_ingest_state" AS ENUM ('queued', 'running', 'finished', 'failed');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'member',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jwks" (
    "id" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,
    "alg" TEXT,
    "crv" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "jwks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercises" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "impact" TEXT NOT NULL,
    "muscles" TEXT[],
    "equipment" TEXT[],
    "card" JSONB NOT NULL,
    "seedHash" TEXT,
    "isPublished" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exercises_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "categories" (
    "slug" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "exercise_categories" (
    "exerciseId" TEXT NOT NULL,
    "categorySlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "exercise_categories_pkey" PRIMARY KEY ("exerciseId","categorySlug")
);

-- CreateTable
CREATE TABLE "clips" (
    "id" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "coach" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,
    "contentHash" TEXT NOT NULL,
    "fps" INTEGER NOT NULL,
    "durationInFrames" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clips_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clip_ingests" (
    "id" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "coach" TEXT NOT NULL,
    "uploadKey" TEXT NOT NULL,
    "wish" JSONB NOT NULL,
    "state" "clip_ingest_state" NOT NULL DEFAULT 'queued',
    "sentAt" TIMESTAMPTZ(3),
    "stage" TEXT,
    "framesDone" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "workerId" TEXT,
    "heartbeatAt" TIMESTAMPTZ(3),
    "error" JSONB,
    "result" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "clip_ingests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workouts" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "guestId" TEXT,
    "title" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "config" JSONB NOT NULL,
    "isSaved" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workout_exercises" (
    "workoutId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "workSeconds" DOUBLE PRECISION NOT NULL,
    "restSeconds" DOUBLE PRECISION NOT NULL,
    "intensity" TEXT,

    CONSTRAINT "workout_exercises_pkey" PRIMARY KEY ("workoutId","position")
);

-- CreateTable
CREATE TABLE "generated_sessions" (
    "workoutId" TEXT NOT NULL,
    "userInput" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "constraints" JSONB NOT NULL,
    "relaxed" JSONB NOT NULL,
    "inputTokens" INTEGER,
    "outputTokens" INTEGER,
    "costInMicroUsd" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "generated_sessions_pkey" PRIMARY KEY ("workoutId")
);

-- CreateTable
CREATE TABLE "films" (
    "planHash" TEXT NOT NULL,
    "state" "film_state" NOT NULL DEFAULT 'queued',
    "session" JSONB NOT NULL,
    "encoder" JSONB NOT NULL,
    "durationInFrames" INTEGER NOT NULL,
    "fps" INTEGER NOT NULL,
    "framesDone" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "framesPerSecond" DOUBLE PRECISION,
    "generation" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "workerId" TEXT,
    "heartbeatAt" TIMESTAMPTZ(3),
    "error" JSONB,
    "fileKey" TEXT,
    "fileBytes" BIGINT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "films_pkey" PRIMARY KEY ("planHash")
);

-- CreateTable
CREATE TABLE "film_parts" (
    "planHash" TEXT NOT NULL,
    "generation" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "film_parts_pkey" PRIMARY KEY ("planHash","generation","index")
);

-- CreateTable
CREATE TABLE "film_watchers" (
    "id" TEXT NOT NULL,
    "planHash" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "film_watchers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exports" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "guestId" TEXT,
    "planHash" TEXT NOT NULL,
    "workoutId" TEXT,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rendered_segments" (
    "key" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rendered_segments_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_sessions_token_key" ON "auth_sessions"("token");

-- CreateIndex
CREATE INDEX "auth_sessions_userId_idx" ON "auth_sessions"("userId");

-- CreateIndex
CREATE INDEX "accounts_userId_idx" ON "accounts"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_providerId_accountId_key" ON "accounts"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "exercises_slug_key" ON "exercises"("slug");

-- CreateIndex
CREATE INDEX "exercises_level_idx" ON "exercises"("level");

-- CreateIndex
CREATE INDEX "exercises_muscles_idx" ON "exercises" USING GIN ("muscles");

-- CreateIndex
CREATE INDEX "exercises_equipment_idx" ON "exercises" USING GIN ("equipment");

-- CreateIndex
CREATE INDEX "exercise_categories_categorySlug_idx" ON "exercise_categories"("categorySlug");

-- CreateIndex
CREATE INDEX "clips_exerciseId_isCurrent_idx" ON "clips"("exerciseId", "isCurrent");

-- CreateIndex
CREATE UNIQUE INDEX "clips_exerciseId_coach_version_key" ON "clips"("exerciseId", "coach", "version");

-- CreateIndex
CREATE INDEX "clip_ingests_exerciseId_idx" ON "clip_ingests"("exerciseId");

-- CreateIndex
CREATE INDEX "clip_ingests_state_heartbeatAt_idx" ON "clip_ingests"("state", "heartbeatAt");

-- CreateIndex
CREATE INDEX "workouts_userId_createdAt_id_idx" ON "workouts"("userId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "workouts_guestId_createdAt_id_idx" ON "workouts"("guestId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "workout_exercises_exerciseId_idx" ON "workout_exercises"("exerciseId");

-- CreateIndex
CREATE INDEX "films_state_heartbeatAt_idx" ON "films"("state", "heartbeatAt");

-- CreateIndex
CREATE INDEX "films_lastUsedAt_idx" ON "films"("lastUsedAt");

-- CreateIndex
CREATE INDEX "film_watchers_planHash_seenAt_idx" ON "film_watchers"("planHash", "seenAt");

-- CreateIndex
CREATE INDEX "exports_userId_createdAt_id_idx" ON "exports"("userId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "exports_guestId_createdAt_id_idx" ON "exports"("guestId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "exports_planHash_idx" ON "exports"("planHash");

-- CreateIndex
CREATE INDEX "exports_workoutId_idx" ON "exports"("workoutId");

-- CreateIndex
CREATE INDEX "rendered_segments_lastUsedAt_idx" ON "rendered_segments"("lastUsedAt");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- AddForeignKey
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_categories" ADD CONSTRAINT "exercise_categories_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_categories" ADD CONSTRAINT "exercise_categories_categorySlug_fkey" FOREIGN KEY ("categorySlug") REFERENCES "categories"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clips" ADD CONSTRAINT "clips_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clip_ingests" ADD CONSTRAINT "clip_ingests_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workouts" ADD CONSTRAINT "workouts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workout_exercises" ADD CONSTRAINT "workout_exercises_workoutId_fkey" FOREIGN KEY ("workoutId") REFERENCES "workouts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workout_exercises" ADD CONSTRAINT "workout_exercises_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_sessions" ADD CONSTRAINT "generated_sessions_workoutId_fkey" FOREIGN KEY ("workoutId") REFERENCES "workouts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "film_parts" ADD CONSTRAINT "film_parts_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "films"("planHash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "film_watchers" ADD CONSTRAINT "film_watchers_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "films"("planHash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "films"("planHash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_workoutId_fkey" FOREIGN KEY ("workoutId") REFERENCES "workouts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say -------------------------------------------------------------------------------------------

-- A row belongs to one user or to one guest.
ALTER TABLE "workouts" ADD CONSTRAINT "workouts_owner_check" CHECK (num_nonnulls("userId", "guestId") = 1);
ALTER TABLE "exports" ADD CONSTRAINT "exports_owner_check" CHECK (num_nonnulls("userId", "guestId") = 1);

ALTER TABLE "workouts" ADD CONSTRAINT "workouts_version_check" CHECK ("version" >= 1);
ALTER TABLE "workout_exercises"
    ADD CONSTRAINT "workout_exercises_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "workout_exercises_workSeconds_check" CHECK ("workSeconds" > 0 AND "workSeconds" < 'Infinity'),
    ADD CONSTRAINT "workout_exercises_restSeconds_check" CHECK ("restSeconds" >= 0 AND "restSeconds" < 'Infinity');
ALTER TABLE "generated_sessions"
    ADD CONSTRAINT "generated_sessions_usage_check" CHECK ("inputTokens" >= 0 AND "outputTokens" >= 0 AND "costInMicroUsd" >= 0),
    ADD CONSTRAINT "generated_sessions_whole_usage_check" CHECK (num_nonnulls("inputTokens", "outputTokens", "costInMicroUsd") IN (0, 3));

ALTER TABLE "exercise_categories" ADD CONSTRAINT "exercise_categories_position_check" CHECK ("position" >= 0);
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "clips"
    ADD CONSTRAINT "clips_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "clips_fps_check" CHECK ("fps" > 0),
    ADD CONSTRAINT "clips_durationInFrames_check" CHECK ("durationInFrames" > 0);
-- Of one coach only one clip of an exercise is the current one.
CREATE UNIQUE INDEX "clips_current_key" ON "clips"("exerciseId", "coach") WHERE "isCurrent";

ALTER TABLE "clip_ingests"
    ADD CONSTRAINT "clip_ingests_framesDone_check" CHECK ("framesDone" >= 0),
    ADD CONSTRAINT "clip_ingests_attempts_check" CHECK ("attempts" >= 0),
    ADD CONSTRAINT "clip_ingests_running_check" CHECK ("state" <> 'running' OR num_nonnulls("workerId", "heartbeatAt") = 2),
    ADD CONSTRAINT "clip_ingests_finished_check" CHECK (("state" = 'finished') = ("result" IS NOT NULL)),
    ADD CONSTRAINT "clip_ingests_failed_check" CHECK ("state" <> 'failed' OR "error" IS NOT NULL);
-- An upload is made a clip of once at a time.
CREATE UNIQUE INDEX "clip_ingests_upload_key" ON "clip_ingests"("uploadKey") WHERE "state" IN ('queued', 'running');

ALTER TABLE "films"
    ADD CONSTRAINT "films_durationInFrames_check" CHECK ("durationInFrames" > 0),
    ADD CONSTRAINT "films_fps_check" CHECK ("fps" > 0),
    ADD CONSTRAINT "films_framesDone_check" CHECK ("framesDone" BETWEEN 0 AND "durationInFrames"),
    ADD CONSTRAINT "films_framesPerSecond_check" CHECK ("framesPerSecond" >= 0 AND "framesPerSecond" < 'Infinity'),
    ADD CONSTRAINT "films_generation_check" CHECK ("generation" >= 0),
    ADD CONSTRAINT "films_attempts_check" CHECK ("attempts" >= 0),
    ADD CONSTRAINT "films_fileBytes_check" CHECK ("fileBytes" >= 0),
    -- Where the file is and how large it is are known together, and of finished films alone.
    ADD CONSTRAINT "films_file_check" CHECK (num_nonnulls("fileKey", "fileBytes") IN (0, 2)),
    ADD CONSTRAINT "films_finished_check" CHECK (("state" = 'finished') = ("fileKey" IS NOT NULL)),
    ADD CONSTRAINT "films_running_check" CHECK ("state" <> 'running' OR num_nonnulls("workerId", "heartbeatAt") = 2),
    ADD CONSTRAINT "films_failed_check" CHECK ("state" <> 'failed' OR "error" IS NOT NULL);
ALTER TABLE "film_parts"
    ADD CONSTRAINT "film_parts_generation_check" CHECK ("generation" >= 0),
    ADD CONSTRAINT "film_parts_index_check" CHECK ("index" >= 0),
    ADD CONSTRAINT "film_parts_bytes_check" CHECK ("bytes" > 0),
    ADD CONSTRAINT "film_parts_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "rendered_segments" ADD CONSTRAINT "rendered_segments_bytes_check" CHECK ("bytes" >= 0);

-- What a text is looked up by: without accents, case, hyphens and apostrophes. The extension `unaccent` would need a right that hosted databases
-- do not always give.
CREATE FUNCTION "searchable"("value" TEXT) RETURNS TEXT LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT replace(lower(translate(regexp_replace(normalize("value", NFKD), '[\u0300-\u036f]', '', 'g'), 'Œ-’''', 'œ   ')), 'œ', 'oe')
$$;
