import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123003151 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_replacement" add column if not exists "receipt_photo_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "share_replacement" drop column if exists "receipt_photo_id";`);
  }

}
