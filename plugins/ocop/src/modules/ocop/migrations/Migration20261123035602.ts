import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035602 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_decision_id_product_code_unique";`);
    this.addSql(`drop index if exists "IDX_certificate_decision_id_certificate_no_unique";`);

    this.addSql(`alter table if exists "certificate" add column if not exists "filing_eyes" text check ("filing_eyes" in ('one', 'two')) null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_code_once" ON "certificate" ("decision_id", "product_code") WHERE product_code is not null and verification <> 'returned' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_no_once" ON "certificate" ("decision_id", "certificate_no") WHERE certificate_no is not null and verification <> 'returned' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_withdrawal_id" ON "certificate" ("withdrawal_id") WHERE withdrawal_id is not null AND deleted_at IS NULL;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_decision_updated_at" ON "decision" ("updated_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_code_once";`);
    this.addSql(`drop index if exists "IDX_certificate_no_once";`);
    this.addSql(`drop index if exists "IDX_certificate_withdrawal_id";`);
    this.addSql(`alter table if exists "certificate" drop column if exists "filing_eyes";`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_id_product_code_unique" ON "certificate" ("decision_id", "product_code") WHERE product_code is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_id_certificate_no_unique" ON "certificate" ("decision_id", "certificate_no") WHERE certificate_no is not null AND deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_decision_updated_at";`);
  }

}
