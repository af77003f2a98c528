import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123005536 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_item" add column if not exists "made_by" text not null default '';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_item" drop column if exists "made_by";`);
  }

}
