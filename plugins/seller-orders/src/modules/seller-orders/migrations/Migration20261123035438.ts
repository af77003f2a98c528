import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035438 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" add column if not exists "counted_at" timestamptz null;`);

    this.addSql(`alter table if exists "seller_order_item" add column if not exists "restock_quantity" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order" drop column if exists "counted_at";`);

    this.addSql(`alter table if exists "seller_order_item" drop column if exists "restock_quantity";`);
  }

}
