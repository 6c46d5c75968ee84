CREATE TABLE undone_customer (email varchar(100));
