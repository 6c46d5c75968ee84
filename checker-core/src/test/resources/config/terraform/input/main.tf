# log_client_ip = true
resource "azurerm_api_management_api_diagnostic" "d" {
  identifier    = "applicationinsights"
  log_client_ip = true
}
resource "aws_db_instance" "db" {
  backup_retention_period = 14
}
resource "aws_cloudwatch_log_group" "off" {
  count             = 0
  retention_in_days = 30
}
provider "aws" {
  region = "eu-central-1"
  alias  = "sendgrid"
}
resource "azurerm_app_service" "a" {
  app_settings = {
    SPRING_MAIL_HOST = "smtp.sendgrid.net"
    OTHER            = var.other
  }
}
variable "text" {
  default = <<EOT
SPRING_MAIL_HOST = "smtp.gmail.com"
EOT
}
