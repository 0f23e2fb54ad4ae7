CREATE TABLE "finance_amounts" (
	"town" text NOT NULL,
	"settlement_id" uuid NOT NULL,
	"item" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "finance_amounts_town_settlement_id_item_pk" PRIMARY KEY("town","settlement_id","item")
);
--> statement-breakpoint
ALTER TABLE "finance_amounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finance_settlements" (
	"town" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"residents" integer NOT NULL,
	"note" text NOT NULL,
	"sample" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_on" date,
	CONSTRAINT "finance_settlements_town_id_pk" PRIMARY KEY("town","id")
);
--> statement-breakpoint
ALTER TABLE "finance_settlements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "finance_amounts" ADD CONSTRAINT "finance_amounts_settlement" FOREIGN KEY ("town","settlement_id") REFERENCES "public"."finance_settlements"("town","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_settlements_version" ON "finance_settlements" USING btree ("town","year","version");--> statement-breakpoint
CREATE UNIQUE INDEX "finance_settlements_draft" ON "finance_settlements" USING btree ("town","year") WHERE published_on IS NULL;--> statement-breakpoint
CREATE POLICY "finance_amounts_own_town" ON "finance_amounts" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));--> statement-breakpoint
CREATE POLICY "finance_settlements_own_town" ON "finance_settlements" AS PERMISSIVE FOR ALL TO "tomoni_town" USING (town = current_setting('app.town', true)) WITH CHECK (town = current_setting('app.town', true));