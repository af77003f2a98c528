import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122214747 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_decision_id_certificate_no_unique";`);
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_decision_id_product_code_unique";`);
    this.addSql(`alter table if exists "certificate" drop constraint if exists certificate_days;`);

    this.addSql(`alter table if exists "certificate" add column if not exists "filing_scan_id" text null, add column if not exists "filing_by_id" text null, add column if not exists "filing_at" timestamptz null, add column if not exists "struck_reason" text null, add column if not exists "struck_by_id" text null, add column if not exists "struck_at" timestamptz null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_id_product_code_unique" ON "certificate" ("decision_id", "product_code") WHERE product_code is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_id_certificate_no_unique" ON "certificate" ("decision_id", "certificate_no") WHERE certificate_no is not null AND deleted_at IS NULL;`);
    this.addSql(`alter table if exists "certificate" add constraint certificate_days check(issued_on ~ '^\\d{4}-\\d{2}-\\d{2}\$' and valid_until ~ '^\\d{4}-\\d{2}-\\d{2}\$' and issued_on <= valid_until and (filed_on is null or filed_on ~ '^\\d{4}-\\d{2}-\\d{2}\$') and (result_on is null or filed_on <= result_on and result_on ~ '^\\d{4}-\\d{2}-\\d{2}\$') and (withdrawn_on is null or withdrawn_on ~ '^\\d{4}-\\d{2}-\\d{2}\$' and issued_on <= withdrawn_on));`);

    this.addSql(`alter table if exists "decision" add column if not exists "folded_number" text null;`);
    // What was kept before: number and body stood joined there.
    this.addSql(`update "decision" set "folded_number" = split_part("folded", '|', 1) where "folded_number" is null;`);
    this.addSql(`alter table if exists "decision" alter column "folded_number" set not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_decision_id_product_code_unique";`);
    this.addSql(`drop index if exists "IDX_certificate_decision_id_certificate_no_unique";`);
    this.addSql(`alter table if exists "certificate" drop constraint if exists certificate_days;`);
    this.addSql(`alter table if exists "certificate" drop column if exists "filing_scan_id", drop column if exists "filing_by_id", drop column if exists "filing_at", drop column if exists "struck_reason", drop column if exists "struck_by_id", drop column if exists "struck_at";`);

    this.addSql(`alter table if exists "certificate" add constraint certificate_days check(issued_on ~ '^\\d{4}-\\d{2}-\\d{2}\$' and valid_until ~ '^\\d{4}-\\d{2}-\\d{2}\$' and issued_on <= valid_until and (filed_on is null or filed_on ~ '^\\d{4}-\\d{2}-\\d{2}\$') and (result_on is null or filed_on <= result_on));`);

    this.addSql(`alter table if exists "decision" drop column if exists "folded_number";`);
  }

}
