--liquibase formatted sql
--changeset a:1
CREATE TABLE customer (id int, date_of_birth date, last_name varchar(60));
--rollback CREATE TABLE customer_old (email varchar(60));
--changeset a:2
ALTER TABLE customer DROP COLUMN last_name;
--rollback ALTER TABLE customer ADD COLUMN last_name varchar(60);
