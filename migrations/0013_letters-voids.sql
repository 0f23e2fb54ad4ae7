CREATE TABLE "letters_voids" (
	"town" text NOT NULL,
	"letter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"voided_on" date NOT NULL,
	"voided_by" text NOT NULL,
	"voided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_voids_town_letter_id_pk" PRIMARY KEY("town","letter_id")
);
--> statement-breakpoint
ALTER TABLE "letters_voids" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letters_voids" ADD CONSTRAINT "letters_voids_town_letter_id_letters_letters_town_id_fk" FOREIGN KEY ("town","letter_id") REFERENCES "public"."letters_letters"("town","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "letters_voids_read" ON "letters_voids" AS PERMISSIVE FOR SELECT TO "tomoni_town" USING (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "letters_voids_append" ON "letters_voids" AS PERMISSIVE FOR INSERT TO "tomoni_town" WITH CHECK (town = current_setting('app.town', true));