import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123075038 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" add column if not exists "waiting_reason" text check ("waiting_reason" in ('goods_changed')) null, add column if not exists "seen_picture" text null, add column if not exists "seen_look" text null, add column if not exists "goods_seen_at" timestamptz null, add column if not exists "goods_seen_by_id" text null;`);
    this.addSql(`alter table if exists "certificate" add constraint certificate_waiting_reason check(waiting_reason is null or verification = 'waiting');`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists certificate_waiting_reason;`);
    this.addSql(`alter table if exists "certificate" drop column if exists "waiting_reason", drop column if exists "seen_picture", drop column if exists "seen_look", drop column if exists "goods_seen_at", drop column if exists "goods_seen_by_id";`);
  }

}
