import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122211540 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_return" drop constraint if exists "share_return_way_back_payer_check";`);

    this.addSql(`alter table if exists "share_return" add column if not exists "wants" text check ("wants" in ('money', 'same')) not null default 'money', add column if not exists "remedy" text check ("remedy" in ('money', 'same')) null;`);
    this.addSql(`alter table if exists "share_return" add constraint "share_return_way_back_payer_check" check("way_back_payer" in ('buyer', 'stall', 'nobody'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "share_return" drop constraint if exists "share_return_way_back_payer_check";`);

    this.addSql(`alter table if exists "share_return" drop column if exists "wants", drop column if exists "remedy";`);

    this.addSql(`alter table if exists "share_return" add constraint "share_return_way_back_payer_check" check("way_back_payer" in ('buyer', 'stall'));`);
  }

}
