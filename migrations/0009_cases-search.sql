DROP INDEX "cases_cases_name";--> statement-breakpoint
DROP INDEX "cases_cases_title";--> statement-breakpoint
CREATE INDEX "cases_cases_name" ON "cases_cases" USING btree ("town","department_id","name_key" text_pattern_ops) WHERE name_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_cases_title" ON "cases_cases" USING btree ("town","department_id","title_key" text_pattern_ops);