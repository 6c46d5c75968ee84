ALTER TABLE events MODIFY TTL created_at + INTERVAL 90 DAY;
CREATE TABLE hits (t DateTime, ip String) ENGINE = MergeTree ORDER BY t TTL t + toIntervalMonth(14);
SELECT add_retention_policy('metrics', INTERVAL '30 days');
ALTER TABLE logins SET (ttl_expire_after = '3 months');
ALTER TABLE orders ADD COLUMN ttl_days int;
CREATE TABLE settings (name text, ttl int);
