import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122214709 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_refund" drop constraint if exists "share_refund_origin_check";`);

    this.addSql(`alter table if exists "share_refund" add constraint "share_refund_origin_check" check("origin" in ('end', 'return', 'dispute', 'late', 'way_back'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "share_refund" drop constraint if exists "share_refund_origin_check";`);

    this.addSql(`alter table if exists "share_refund" add constraint "share_refund_origin_check" check("origin" in ('end', 'return', 'dispute', 'late'));`);
  }

}
