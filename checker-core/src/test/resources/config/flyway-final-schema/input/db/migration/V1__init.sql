-- CREATE TABLE ghost (email varchar(10));
CREATE TABLE customer (
  id bigint PRIMARY KEY,
  first_name varchar(50), email varchar(100) UNIQUE, /* phone varchar(10) */
  date_of_birth date,
  gender varchar(1),
  tel varchar(20),
  email_verified boolean,
  first_name_length int,
  note varchar(10) DEFAULT 'a;b',
  CONSTRAINT uq_email UNIQUE (email)
);
CREATE TABLE warehouse (id bigint, name varchar(10), phone varchar(20));
CREATE TABLE pets (id bigint, name varchar(10), birth_date date);
CREATE FUNCTION f() RETURNS void AS $$ BEGIN CREATE TABLE inner_users (email text); END $$ LANGUAGE plpgsql;
CREATE TABLE `login_log` (`user_id` bigint, `ip` varchar(64), user_agent varchar(100));
