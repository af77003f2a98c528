import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122165257 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_code" add column if not exists "stands_since" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_code" drop column if exists "stands_since";`);
  }

}
