ALTER TABLE "finance_settlements" ADD COLUMN "early_real_deficit" integer;--> statement-breakpoint
ALTER TABLE "finance_settlements" ADD COLUMN "early_consolidated_deficit" integer;--> statement-breakpoint
ALTER TABLE "finance_settlements" ADD COLUMN "reading" jsonb;