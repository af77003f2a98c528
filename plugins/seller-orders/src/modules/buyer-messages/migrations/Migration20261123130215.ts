import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123130215 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "buyer_message" drop constraint if exists "buyer_message_kind_check";`);

    this.addSql(`alter table if exists "buyer_message" add constraint "buyer_message_kind_check" check("kind" in ('order-placed', 'share-shipped', 'parcel-noted', 'share-ready', 'share-presumed', 'share-declined', 'share-ended', 'share-came-back', 'fee-asked', 'return-answered', 'return-not-taken', 'return-received', 'replacement-promised', 'replacement-sent', 'replacement-given-up', 'dispute-decided', 'lot-recalled'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "buyer_message" drop constraint if exists "buyer_message_kind_check";`);

    this.addSql(`alter table if exists "buyer_message" add constraint "buyer_message_kind_check" check("kind" in ('order-placed', 'share-shipped', 'parcel-noted', 'share-ready', 'share-presumed', 'share-declined', 'share-ended', 'share-came-back', 'fee-asked', 'return-answered', 'return-not-taken', 'return-received', 'replacement-promised', 'replacement-sent', 'replacement-given-up', 'dispute-decided'));`);
  }

}
