CREATE TABLE shop_product (id INT, name VARCHAR(100), brand VARCHAR(50));
CREATE TABLE shop_coupon (id INT, title VARCHAR(100));
CREATE TABLE shop_address (
  id INT,
  user_id INT,
  city VARCHAR(60),
  address_detail VARCHAR(120)
);
CREATE TABLE shop_order (
  id INT,
  consignee VARCHAR(60),
  mobile VARCHAR(20),
  address VARCHAR(120),
  delivery_company VARCHAR(40)
);
CREATE TABLE shop_warehouse (id INT, address_id INT);
