ALTER TABLE "open_data_showcases" ADD COLUMN "form_key" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "open_data_showcases_form" ON "open_data_showcases" USING btree ("town","form_key");