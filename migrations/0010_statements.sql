CREATE TABLE "opinions_conversations" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"seeds" text[] NOT NULL,
	"statements" integer NOT NULL,
	"voters" integer NOT NULL,
	CONSTRAINT "opinions_conversations_town_consultation_id_pk" PRIMARY KEY("town","consultation_id")
);
--> statement-breakpoint
ALTER TABLE "opinions_conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_groupings" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"grouping" jsonb NOT NULL,
	CONSTRAINT "opinions_groupings_town_consultation_id_pk" PRIMARY KEY("town","consultation_id")
);
--> statement-breakpoint
ALTER TABLE "opinions_groupings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_statements" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seed" boolean NOT NULL,
	"shown" boolean NOT NULL,
	"agree" integer NOT NULL,
	"disagree" integer NOT NULL,
	"pass" integer NOT NULL,
	CONSTRAINT "opinions_statements_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "opinions_statements_number" UNIQUE("town","consultation_id","number")
);
--> statement-breakpoint
ALTER TABLE "opinions_statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_voters" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"person" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "opinions_voters_town_consultation_id_person_pk" PRIMARY KEY("town","consultation_id","person"),
	CONSTRAINT "opinions_voters_number" UNIQUE("town","consultation_id","number")
);
--> statement-breakpoint
ALTER TABLE "opinions_voters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_votes" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"voter" integer NOT NULL,
	"statement" integer NOT NULL,
	"value" smallint NOT NULL,
	CONSTRAINT "opinions_votes_town_consultation_id_voter_statement_pk" PRIMARY KEY("town","consultation_id","voter","statement")
);
--> statement-breakpoint
ALTER TABLE "opinions_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "opinions_consultations" ADD COLUMN "additions" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "opinions_conversations" ADD CONSTRAINT "opinions_conversations_town_consultation_id_opinions_consultations_town_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_consultations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_groupings" ADD CONSTRAINT "opinions_groupings_town_consultation_id_opinions_conversations_town_consultation_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_conversations"("town","consultation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_statements" ADD CONSTRAINT "opinions_statements_town_consultation_id_opinions_conversations_town_consultation_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_conversations"("town","consultation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_voters" ADD CONSTRAINT "opinions_voters_town_consultation_id_opinions_conversations_town_consultation_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_conversations"("town","consultation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_votes" ADD CONSTRAINT "opinions_votes_voter" FOREIGN KEY ("town","consultation_id","voter") REFERENCES "public"."opinions_voters"("town","consultation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_votes" ADD CONSTRAINT "opinions_votes_statement" FOREIGN KEY ("town","consultation_id","statement") REFERENCES "public"."opinions_statements"("town","consultation_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "opinions_conversations_own_town" ON "opinions_conversations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_groupings_own_town" ON "opinions_groupings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_statements_own_town" ON "opinions_statements" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_voters_own_town" ON "opinions_voters" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_votes_own_town" ON "opinions_votes" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));