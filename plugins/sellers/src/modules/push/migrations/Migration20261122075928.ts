import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122075928 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "push_subscription" drop constraint if exists "push_subscription_endpoint_unique";`);
    this.addSql(`alter table if exists "push_message" drop constraint if exists "push_message_subscription_id_notification_id_unique";`);
    this.addSql(`create table if not exists "push_message" ("id" text not null, "subscription_id" text not null, "notification_id" text not null, "state" text check ("state" in ('waiting', 'sent', 'given_up')) not null default 'waiting', "tries" integer not null default 0, "due_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "push_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_message_deleted_at" ON "push_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_push_message_subscription_id_notification_id_unique" ON "push_message" ("subscription_id", "notification_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_message_due_at" ON "push_message" ("due_at") WHERE state = 'waiting' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "push_subscription" ("id" text not null, "member_id" text not null, "device_id" text not null, "endpoint" text not null, "p256dh" text not null, "auth" text not null, "last_ok_at" timestamptz null, "failures" integer not null default 0, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "push_subscription_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_push_subscription_endpoint_unique" ON "push_subscription" ("endpoint") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_subscription_deleted_at" ON "push_subscription" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_push_subscription_member_id" ON "push_subscription" ("member_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "push_message" cascade;`);

    this.addSql(`drop table if exists "push_subscription" cascade;`);
  }

}
