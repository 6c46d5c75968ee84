CREATE TABLE leads (email varchar(100));
ALTER TABLE customer ADD COLUMN street varchar(100), ADD zip_code varchar(10);
