CREATE TABLE "participatory_budgets_batches" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"sheets" smallint NOT NULL,
	"state" text NOT NULL,
	"first_id" uuid,
	"first_by" text NOT NULL,
	"second_by" text NOT NULL,
	"mended_by" text NOT NULL,
	CONSTRAINT "participatory_budgets_batches_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_batches_number" UNIQUE("town","round_id","number")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_sheets" (
	"town" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"first" text NOT NULL,
	"second" text,
	"final" text,
	CONSTRAINT "participatory_budgets_sheets_town_batch_id_place_pk" PRIMARY KEY("town","batch_id","place")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_findings" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"line" text NOT NULL,
	"figure" integer NOT NULL,
	"words" text NOT NULL,
	"found_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_findings_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_signatures" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_signatures_town_round_id_digest_staff_id_pk" PRIMARY KEY("town","round_id","digest","staff_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_signatures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_ballots" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"choices" smallint[] NOT NULL,
	CONSTRAINT "participatory_budgets_ballots_town_round_id_id_pk" PRIMARY KEY("town","round_id","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_ballots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_counts" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"digest" text NOT NULL,
	"published_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "participatory_budgets_counts_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "participatory_budgets_counts_one" UNIQUE("town","round_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_envelopes" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"day" date NOT NULL,
	"taken_by" text NOT NULL,
	CONSTRAINT "participatory_budgets_envelopes_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_envelopes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_marks" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"voter_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "participatory_budgets_marks_town_round_id_voter_id_pk" PRIMARY KEY("town","round_id","voter_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_passes" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"day" date NOT NULL,
	"used" boolean NOT NULL,
	CONSTRAINT "participatory_budgets_passes_town_round_id_digest_pk" PRIMARY KEY("town","round_id","digest")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_passes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_receipts" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "participatory_budgets_receipts_town_round_id_code_pk" PRIMARY KEY("town","round_id","code")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_rolls" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"source" text NOT NULL,
	"digest" text NOT NULL,
	"voters" integer NOT NULL,
	"too_young" integer NOT NULL,
	"salt" text,
	"keep_days" smallint NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"deleted_on" date,
	CONSTRAINT "participatory_budgets_rolls_town_round_id_pk" PRIMARY KEY("town","round_id")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_rolls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participatory_budgets_voters" (
	"town" text NOT NULL,
	"round_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"ward" text,
	"age" text NOT NULL,
	"card" text NOT NULL,
	"issue" smallint NOT NULL,
	"by_name" text NOT NULL,
	"by_kana" text,
	"sealed" text NOT NULL,
	CONSTRAINT "participatory_budgets_voters_town_round_id_id_pk" PRIMARY KEY("town","round_id","id"),
	CONSTRAINT "participatory_budgets_voters_number" UNIQUE("town","round_id","number"),
	CONSTRAINT "participatory_budgets_voters_card" UNIQUE("town","round_id","card")
);
--> statement-breakpoint
ALTER TABLE "participatory_budgets_voters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "participatory_budgets_batches" ADD CONSTRAINT "participatory_budgets_batches_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_sheets" ADD CONSTRAINT "participatory_budgets_sheets_batch" FOREIGN KEY ("town","batch_id") REFERENCES "public"."participatory_budgets_batches"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_findings" ADD CONSTRAINT "participatory_budgets_findings_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_signatures" ADD CONSTRAINT "participatory_budgets_signatures_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_ballots" ADD CONSTRAINT "participatory_budgets_ballots_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_counts" ADD CONSTRAINT "participatory_budgets_counts_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_envelopes" ADD CONSTRAINT "participatory_budgets_envelopes_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_marks" ADD CONSTRAINT "participatory_budgets_marks_voter" FOREIGN KEY ("town","round_id","voter_id") REFERENCES "public"."participatory_budgets_voters"("town","round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_passes" ADD CONSTRAINT "participatory_budgets_passes_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_receipts" ADD CONSTRAINT "participatory_budgets_receipts_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_rolls" ADD CONSTRAINT "participatory_budgets_rolls_round" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rounds"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participatory_budgets_voters" ADD CONSTRAINT "participatory_budgets_voters_roll" FOREIGN KEY ("town","round_id") REFERENCES "public"."participatory_budgets_rolls"("town","round_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participatory_budgets_findings_of" ON "participatory_budgets_findings" USING btree ("town","round_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_envelopes_of" ON "participatory_budgets_envelopes" USING btree ("town","round_id","id");--> statement-breakpoint
CREATE INDEX "participatory_budgets_voters_name" ON "participatory_budgets_voters" USING btree ("town","round_id","by_name");--> statement-breakpoint
CREATE INDEX "participatory_budgets_voters_kana" ON "participatory_budgets_voters" USING btree ("town","round_id","by_kana");--> statement-breakpoint
CREATE POLICY "participatory_budgets_batches_own_town" ON "participatory_budgets_batches" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_sheets_own_town" ON "participatory_budgets_sheets" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_findings_read" ON "participatory_budgets_findings" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_findings_append" ON "participatory_budgets_findings" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_signatures_read" ON "participatory_budgets_signatures" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_signatures_append" ON "participatory_budgets_signatures" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_ballots_own_town" ON "participatory_budgets_ballots" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_counts_read" ON "participatory_budgets_counts" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_counts_append" ON "participatory_budgets_counts" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_envelopes_read" ON "participatory_budgets_envelopes" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_envelopes_append" ON "participatory_budgets_envelopes" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_marks_own_town" ON "participatory_budgets_marks" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_passes_own_town" ON "participatory_budgets_passes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_receipts_own_town" ON "participatory_budgets_receipts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_rolls_own_town" ON "participatory_budgets_rolls" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "participatory_budgets_voters_own_town" ON "participatory_budgets_voters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));