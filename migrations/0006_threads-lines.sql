CREATE TABLE "opinions_consultations" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"form" text NOT NULL,
	"title" text NOT NULL,
	"title_en" text NOT NULL,
	"title_easy" text NOT NULL,
	"question" text NOT NULL,
	"question_en" text NOT NULL,
	"question_easy" text NOT NULL,
	"html" text NOT NULL,
	"department_id" uuid NOT NULL,
	"owner_staff_id" uuid,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"access" text NOT NULL,
	"moderation" text NOT NULL,
	"topics" text[] NOT NULL,
	"project" text,
	"policy" integer,
	"state" text NOT NULL,
	"note" text NOT NULL,
	"outcome" text NOT NULL,
	"outcome_on" date,
	"revision" integer NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "opinions_consultations_town_id_pk" PRIMARY KEY("town","id"),
	CONSTRAINT "opinions_consultations_slug" UNIQUE("town","slug")
);
--> statement-breakpoint
ALTER TABLE "opinions_consultations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_ideas" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"consultation_id" uuid NOT NULL,
	"supporters" integer NOT NULL,
	CONSTRAINT "opinions_ideas_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "opinions_ideas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_participants" (
	"town" text NOT NULL,
	"consultation_id" uuid NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opinions_participants_town_consultation_id_person_pk" PRIMARY KEY("town","consultation_id","person")
);
--> statement-breakpoint
ALTER TABLE "opinions_participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_settings" (
	"town" text NOT NULL,
	"department_id" uuid NOT NULL,
	"letter_days" integer NOT NULL,
	"letter_open" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "opinions_settings_town_pk" PRIMARY KEY("town")
);
--> statement-breakpoint
ALTER TABLE "opinions_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions_supports" (
	"town" text NOT NULL,
	"idea_id" uuid NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opinions_supports_town_idea_id_person_pk" PRIMARY KEY("town","idea_id","person")
);
--> statement-breakpoint
ALTER TABLE "opinions_supports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "opinions_ideas" ADD CONSTRAINT "opinions_ideas_town_consultation_id_opinions_consultations_town_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_consultations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_participants" ADD CONSTRAINT "opinions_participants_town_consultation_id_opinions_consultations_town_id_fk" FOREIGN KEY ("town","consultation_id") REFERENCES "public"."opinions_consultations"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions_supports" ADD CONSTRAINT "opinions_supports_town_idea_id_opinions_ideas_town_id_fk" FOREIGN KEY ("town","idea_id") REFERENCES "public"."opinions_ideas"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinions_consultations_listed" ON "opinions_consultations" USING btree ("town","state","closes_on");--> statement-breakpoint
CREATE INDEX "opinions_ideas_supported" ON "opinions_ideas" USING btree ("town","consultation_id","supporters");--> statement-breakpoint
CREATE POLICY "opinions_consultations_own_town" ON "opinions_consultations" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_ideas_own_town" ON "opinions_ideas" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_participants_own_town" ON "opinions_participants" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_settings_own_town" ON "opinions_settings" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "opinions_supports_own_town" ON "opinions_supports" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));