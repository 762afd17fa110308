-- What a language model took is kept also where its price is not known.
ALTER TABLE "generated_sessions"
    DROP CONSTRAINT "generated_sessions_whole_usage_check",
    ADD CONSTRAINT "generated_sessions_whole_usage_check" CHECK (
        num_nonnulls("inputTokens", "outputTokens") IN (0, 2)
        AND ("costInMicroUsd" IS NULL OR "inputTokens" IS NOT NULL)
    );
