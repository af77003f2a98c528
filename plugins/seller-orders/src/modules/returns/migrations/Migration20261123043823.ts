import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123043823 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_return_item" add column if not exists "received_quantity" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "share_return_item" drop column if exists "received_quantity";`);
  }

}
